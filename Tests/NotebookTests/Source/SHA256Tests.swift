import Notebook
import Testing

/// Vectors of FIPS 180-4.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `a known text has its known digest`(text: String, digest: String) {
    #expect(Array(text.utf8).withUnsafeBytes(SHA256.hexadecimal(of:)) == digest)
  }

  @Test func `a digest has 32 bytes, the first of "abc" is 0xba`() {
    let digest = Array("abc".utf8).withUnsafeBytes(SHA256.digest(of:))
    #expect(digest.count == 32)
    #expect(digest.first == 0xBA)
  }
}
