import FoundationEssentials

/// How values of a type lie in a pack, and what that is called where the format is documented.
///
/// The model has no part in it: a field or a case can be renamed there without a byte changing here.
struct Codec<Value>: Sendable {
  /// The name of the form, or what it is made of: `text`, `[text]`, `helpline`.
  let form: String
  /// The forms with a name that it is made of, each with its fields or words.
  let definitions: [String: String]
  let encode: @Sendable (Value, any Encoder) throws -> Void
  let decode: @Sendable (any Decoder) throws -> Value
  /// Decodes what stands under a key, which must be there; a form that can do so without a decoder of its own is read faster.
  let decodeField: @Sendable (KeyedDecodingContainer<FieldKey>, FieldKey) throws -> Value

  init(
    _ form: String, definitions: [String: String] = [:],
    encode: @escaping @Sendable (Value, any Encoder) throws -> Void,
    decode: @escaping @Sendable (any Decoder) throws -> Value,
    decodeField: (@Sendable (KeyedDecodingContainer<FieldKey>, FieldKey) throws -> Value)? = nil
  ) {
    self.form = form
    self.definitions = definitions
    self.encode = encode
    self.decode = decode
    self.decodeField = decodeField ?? { try decode($0.required($1)) }
  }

  /// A form that is written as another.
  init<Raw: Codable & Sendable>(
    _ form: String, _ write: @escaping @Sendable (Value) -> Raw,
    _ read: @escaping @Sendable (Raw) throws -> Value?
  ) {
    self.init(
      form,
      encode: { value, encoder in
        var container = encoder.singleValueContainer()
        try container.encode(write(value))
      },
      decode: { decoder in
        let container = try decoder.singleValueContainer()
        guard let value = try read(container.decode(Raw.self)) else {
          throw DecodingError.dataCorruptedError(in: container, debugDescription: form)
        }
        return value
      },
      decodeField: { container, key in
        guard let value = try read(container.decode(Raw.self, forKey: key)) else {
          throw DecodingError.dataCorruptedError(
            forKey: key, in: container, debugDescription: form)
        }
        return value
      })
  }
}

/// A word that this program does not know, though it knows the format: it was written by a newer one.
struct UnknownTag: Error {
  let form: String
  let tag: String
}

/// The name of a field.
struct FieldKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

/// A field of an object: its name, its form, and where in a value it belongs.
struct Field<Root>: Sendable {
  typealias Path<Value> = WritableKeyPath<Root, Value> & Sendable

  let line: String
  let definitions: [String: String]
  let encode: @Sendable (Root, inout KeyedEncodingContainer<FieldKey>) throws -> Void
  let decode: @Sendable (inout Root, KeyedDecodingContainer<FieldKey>) throws -> Void

  /// One that is always there.
  static func required<Value>(_ name: String, _ path: any Path<Value>, _ codec: Codec<Value>)
    -> Field
  {
    let key = FieldKey(name)
    return Field(
      line: "\(name): \(codec.form)", definitions: codec.definitions,
      encode: { try codec.encode($0[keyPath: path], $1.superEncoder(forKey: key)) },
      decode: { $0[keyPath: path] = try codec.decodeField($1, key) })
  }

  /// One that is left out where there is nothing.
  static func optional<Value>(_ name: String, _ path: any Path<Value?>, _ codec: Codec<Value>)
    -> Field
  {
    let key = FieldKey(name)
    return Field(
      line: "\(name)?: \(codec.form)", definitions: codec.definitions,
      encode: { root, container in
        guard let value = root[keyPath: path] else { return }
        try codec.encode(value, container.superEncoder(forKey: key))
      },
      decode: { root, container in
        guard container.contains(key) else { return }
        root[keyPath: path] = try codec.decodeField(container, key)
      })
  }

  /// A list that is left out where it is empty.
  static func list<Value>(_ name: String, _ path: any Path<[Value]>, _ codec: Codec<Value>) -> Field
  {
    unless(name, path, .list(codec), isLeftOut: \.isEmpty)
  }

  /// A truth that is left out where it is none.
  static func flag(_ name: String, _ path: any Path<Bool>) -> Field {
    unless(name, path, .bool, isLeftOut: { !$0 })
  }

  /// One that is left out where it says nothing, and then stays as it is in a blank value.
  static func unless<Value>(
    _ name: String, _ path: any Path<Value>, _ codec: Codec<Value>,
    isLeftOut: @escaping @Sendable (Value) -> Bool
  ) -> Field {
    let key = FieldKey(name)
    return Field(
      line: "\(name)?: \(codec.form)", definitions: codec.definitions,
      encode: { root, container in
        if isLeftOut(root[keyPath: path]) { return }
        try codec.encode(root[keyPath: path], container.superEncoder(forKey: key))
      },
      decode: { root, container in
        guard container.contains(key) else { return }
        root[keyPath: path] = try codec.decodeField(container, key)
      })
  }
}

extension KeyedDecodingContainer<FieldKey> {
  /// What stands under a key, which must be there.
  fileprivate func required(_ key: FieldKey) throws -> any Decoder {
    guard contains(key) else {
      throw DecodingError.keyNotFound(
        key, .init(codingPath: codingPath, debugDescription: "no \(key.stringValue)"))
    }
    return try superDecoder(forKey: key)
  }
}

extension Codec {
  /// An object of a name, whose fields are put into a blank value.
  static func object(
    _ name: String, blank: @escaping @Sendable () -> Value, _ fields: Field<Value>...
  ) -> Codec {
    var definitions = fields.reduce(into: [:]) { all, field in
      all.merge(field.definitions) { first, _ in first }
    }
    definitions[name] = "{" + fields.map(\.line).joined(separator: ", ") + "}"
    return Codec(
      name, definitions: definitions,
      encode: { value, encoder in
        var container = encoder.container(keyedBy: FieldKey.self)
        for field in fields { try field.encode(value, &container) }
      },
      decode: { decoder in
        let container = try decoder.container(keyedBy: FieldKey.self)
        var value = blank()
        for field in fields { try field.decode(&value, container) }
        return value
      })
  }

  static func list<Element>(_ element: Codec<Element>) -> Codec where Value == [Element] {
    Codec(
      "[\(element.form)]", definitions: element.definitions,
      encode: { values, encoder in
        var container = encoder.unkeyedContainer()
        for value in values { try element.encode(value, container.superEncoder()) }
      },
      decode: { decoder in
        var container = try decoder.unkeyedContainer()
        var values: [Element] = []
        while !container.isAtEnd { values.append(try element.decode(container.superDecoder())) }
        return values
      })
  }

  /// An object with a field for each key of a dictionary.
  static func map<Key, Element>(
    _ keys: Tags<Key>, _ element: Codec<Element>
  ) -> Codec where Value == [Key: Element] {
    Codec(
      "{\(keys.form): \(element.form)}",
      definitions: element.definitions.merging([keys.form: keys.definition]) { first, _ in first },
      encode: { values, encoder in
        var container = encoder.container(keyedBy: FieldKey.self)
        for (key, value) in values {
          try element.encode(value, container.superEncoder(forKey: FieldKey(keys.tag(key))))
        }
      },
      decode: { decoder in
        let container = try decoder.container(keyedBy: FieldKey.self)
        var values: [Key: Element] = [:]
        for key in container.allKeys {
          values[try keys.value(key.stringValue)] = try element.decodeField(container, key)
        }
        return values
      })
  }
}

extension Codec {
  /// A value in JSON with sorted keys and no spaces, so that the same value gives the same bytes.
  func bytes(_ value: Value) throws(PackFault) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(Stored(value: value, codec: self)))
    } catch {
      throw .unencodable("\(form): \(error)")
    }
  }

  /// The value of some bytes; an unknown word in them is a newer format's, all else that is wrong is damage.
  func value(_ bytes: [UInt8]) throws(PackFault) -> Value {
    do {
      return try JSONDecoder().decode(Stored<Value>.self, from: Data(bytes), configuration: self)
        .value
    } catch is UnknownTag {
      throw .newerFormat(PackHeader.format)
    } catch {
      throw .damaged
    }
  }
}

/// A value with how it is written, as the encoder wants it.
private struct Stored<Value>: Encodable, DecodableWithConfiguration {
  let value: Value
  let codec: Codec<Value>

  init(value: Value, codec: Codec<Value>) {
    self.value = value
    self.codec = codec
  }

  init(from decoder: any Decoder, configuration: Codec<Value>) throws {
    self.init(value: try configuration.decode(decoder), codec: configuration)
  }

  func encode(to encoder: any Encoder) throws { try codec.encode(value, encoder) }
}
