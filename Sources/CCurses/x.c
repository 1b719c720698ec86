int ccurses_placeholder;
