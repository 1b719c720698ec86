#pragma once
// libxapian behind C: words are UTF-8 bytes with a length, no exception gets out, and no call keeps what it is given.
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Takes words to their stems in one language; not to be used by two threads at once.
typedef struct cx_stemmer cx_stemmer;
// The stemmer of a language by its English name, or NULL where there is none.
cx_stemmer *cx_stemmer_open(const char *language);
// Writes the stem and returns its length, or 0 where it does not fit.
size_t cx_stemmer_stem(cx_stemmer *stemmer, const char *word, size_t length, char *stem, size_t capacity);
void cx_stemmer_close(cx_stemmer *stemmer);

// An index being made in a folder of its own.
typedef struct cx_builder cx_builder;
// Begins an index in a folder that does not exist yet, or NULL.
cx_builder *cx_builder_open(const char *folder);
// Gives the document at hand a term, heavier the more it weighs; one of no weight only narrows.
bool cx_builder_term(cx_builder *builder, const char *term, size_t length, unsigned weight);
// Puts the document at hand in a group, from 1.
bool cx_builder_group(cx_builder *builder, unsigned group);
// Ends the document at hand, numbered from 1, and begins the next.
bool cx_builder_end(cx_builder *builder);
// Makes a word known to the spelling, likelier the more it counts.
bool cx_builder_spelling(cx_builder *builder, const char *word, size_t length, unsigned count);
// Keeps a value under a key.
bool cx_builder_note(cx_builder *builder, const char *key, size_t key_length, const char *value, size_t length);
// Writes the whole index as one file.
bool cx_builder_finish(cx_builder *builder, const char *file);
// What went wrong last.
const char *cx_builder_error(const cx_builder *builder);
void cx_builder_close(cx_builder *builder);

// An index open for reading; not to be used by two threads at once.
typedef struct cx_index cx_index;
// Opens the index that begins where the descriptor stands, and takes the descriptor over; NULL where it cannot.
cx_index *cx_index_open(int descriptor);
// How many documents hold a term.
uint32_t cx_index_count(cx_index *index, const char *term, size_t length);
// Hands over the terms that begin so, in order and with their counts, at most so many; false where that failed.
bool cx_index_terms(cx_index *index, const char *beginning, size_t length, size_t most,
                    void (*each)(void *context, const char *term, size_t length, uint32_t count), void *context);
// Writes the known word nearest to one and returns its length; 0 where none is near.
size_t cx_index_spelling(cx_index *index, const char *word, size_t length, unsigned distance, char *near, size_t capacity);
// Writes the value kept under a key and returns its length; 0 where there is none or it does not fit.
size_t cx_index_note(cx_index *index, const char *key, size_t length, char *value, size_t capacity);
void cx_index_close(cx_index *index);

// What documents are ranked by: parts, each with alternatives of terms. The best alternative of a part counts, and the terms of an alternative add up.
typedef struct cx_ranking cx_ranking;
// How soon a term that weighs more counts no more, and the share of its weight a document of no word keeps that lacks others.
typedef struct { double saturation, coverage; } cx_manner;
cx_ranking *cx_ranking_open(cx_manner manner);
// A word that is sought; what counts beside the words; what only boosts what is found otherwise, whatever its terms weigh.
typedef enum { cx_word, cx_optional, cx_boost } cx_part;
// Begins a part; of a word, how much is missed where it is not found.
bool cx_ranking_part(cx_ranking *ranking, cx_part kind, double penalty);
// Begins an alternative of the part at hand.
bool cx_ranking_alternative(cx_ranking *ranking);
// Gives the alternative at hand a term.
bool cx_ranking_term(cx_ranking *ranking, const char *term, size_t length, double worth);
void cx_ranking_close(cx_ranking *ranking);

// A query put together from the end: parts are pushed, then joined.
typedef struct cx_query cx_query;
cx_query *cx_query_open(void);
// Pushes a term.
bool cx_query_term(cx_query *query, const char *term, size_t length);
// Pushes what is ranked.
bool cx_query_ranking(cx_query *query, const cx_ranking *ranking);
// How parts are joined: any of them, or the first narrowed by the second.
enum cx_join { cx_any, cx_filter };
// Puts the last so many parts together as one.
bool cx_query_join(cx_query *query, enum cx_join join, size_t count);
void cx_query_close(cx_query *query);

// How the weight of a document is reckoned: how soon a term that comes often counts no more, and how much length counts.
typedef struct { double saturation, length; } cx_weighing;
// Writes the numbers and weights of the best documents, and their groups unless NULL, 0 for none; returns how many, or -1.
ptrdiff_t cx_index_search(cx_index *index, const cx_query *query, cx_weighing weighing, size_t limit,
                          uint32_t *numbers, double *weights, uint32_t *groups);

#ifdef __cplusplus
}
#endif
