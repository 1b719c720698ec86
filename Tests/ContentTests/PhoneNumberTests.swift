import Content
import Testing

@Suite struct `A telephone number` {
  @Test(arguments: [
    "110", "112", "113", "116 006", "116 117", "1412", "02800", "08588", "22 40 00 40",
    "800 30 196",
    "+47 22 40 00 40", "+47 911 16 123", "+47 59 555 110",
  ])
  func `is taken as it is printed in Norway`(_ number: String) {
    #expect(PhoneNumber(number)?.printed == number)
  }

  @Test(arguments: [
    "", " ", "12", "911", "1413", "12345", "116006", "116 0060", "22400040", "12 34 56 78",
    "22 40 00 4", "22  40 00 40", "22-40-00-40", "+46 22 40 00 40", "+47 112", "0047 22 40 00 40",
    "+47", "22\u{A0}40\u{A0}00\u{A0}40", "116 123, tast 2", "２２ 40 00 40",
  ])
  func `is not taken for printed where it is anything else`(_ text: String) {
    #expect(PhoneNumber(text) == nil)
  }

  @Test(arguments: [
    "116 006", "116006", "+47 116 006", "+47116006", "0047 116006", "116\u{A0}006",
    "116\u{202F}006", "116\u{2009}006", "116-006", "116–006", "116\u{2011}006", " 116 006. ",
    "116\u{AD}006", "11 60 06", "(+47) 116 006", "tel:+47116006", "TEL:116006", "１１６ ００６",
    "١١٦ ٠٠٦", "116 006,", "00 47 116 006", "116\t006",
    "116.006", "tlf 116 006", "Tlf. 116006", "telefon: 116 006", "ring 116 006", "116/006",
  ])
  func `is the same however it is typed`(typed: String) {
    #expect(PhoneNumber(typed: typed)?.digits == "116006")
  }

  @Test(arguments: [
    "", "12", "1.3", "H10", "+46 22 40 00 40", "+", "++47 112", "1 + 1 + 2", "224000401",
    "13.08.20261",
    "116 006x", "tlf", "ring", "ringe 116", "1.3.2 a",
    "2014-2017-2020", "112²",
  ])
  func `is not read from what is none`(typed: String) {
    #expect(PhoneNumber(typed: typed) == nil)
  }

  @Test(arguments: [
    ("116006", "116 006"), ("22400040", "22 40 00 40"), ("80030196", "800 30 196"),
    ("47467000", "474 67 000"), ("4722400040", "+47 22 40 00 40"), ("02800", "02800"),
    ("112", "112"),
  ])
  func `that is typed is set as such are printed`(typed: String, printed: String) {
    #expect(PhoneNumber(typed: typed)?.printed == printed)
  }

  @Test(arguments: [
    ("116 006", "tel:116006", nil), ("+47 23 95 00 00", "tel:+4723950000", "+47 23 95 00 00"),
    ("23 95 00 00", "tel:23950000", "+47 23 95 00 00"), ("02800", "tel:02800", nil),
  ])
  func `is dialled as it is printed, and has a form for abroad where it is reached from there`(
    printed: String, link: String, international: String?
  ) {
    #expect(PhoneNumber(printed)?.link == link)
    #expect(PhoneNumber(printed)?.international == international)
  }

  @Test func `leads to what is compiled in`() {
    for emergency in Emergency.all {
      #expect(Emergency.of("+47 \(emergency.number).")?.id == emergency.id)
      #expect(PhoneNumber(emergency.number) == emergency.phone)
    }
    #expect(Emergency.of("117") == nil)
  }
}
