/// How far the reading of something is; a request that failed is not made again by itself.
enum LoadState<Request: Hashable & Sendable>: Hashable, Sendable {
  case wanted
  case loading(Request)
  case loaded(Request)
  case failed(Request, Failure)

  /// What was asked for last; nil where nothing was or the answer was lost.
  var request: Request? {
    switch self {
    case .wanted: nil
    case .loading(let request), .loaded(let request), .failed(let request, _): request
    }
  }

  /// Why the last request could not be answered.
  var failure: Failure? {
    if case .failed(_, let failure) = self { failure } else { nil }
  }

  var isLoading: Bool {
    if case .loading = self { true } else { false }
  }

  /// Notes a request as made; false where it is the last one, under way, answered or failed.
  mutating func begin(_ wanted: Request) -> Bool {
    guard request != wanted else { return false }
    self = .loading(wanted)
    return true
  }

  /// Notes an answer; false where it is to another request than the one under way.
  mutating func end(_ answered: Request, _ failure: Failure? = nil) -> Bool {
    guard self == .loading(answered) else { return false }
    self = failure.map { .failed(answered, $0) } ?? .loaded(answered)
    return true
  }

  /// Notes that a request will not be answered, so that it is made again where it is still wanted.
  mutating func lose(_ request: Request) {
    if self == .loading(request) { self = .wanted }
  }

  /// Lets what failed be asked for once more.
  mutating func retry() {
    if failure != nil { self = .wanted }
  }
}
