/// A number in figures that can be read across a desk.
struct LargePage: Hashable {
  let number: String
  let name: String
}
