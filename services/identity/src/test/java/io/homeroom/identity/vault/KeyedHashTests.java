package io.homeroom.identity.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyedHashTests {
  private final KeyedHash hash = new KeyedHash(new byte[] {1});

  @Test
  void isTheSameForTheSameText() {
    assertThat(hash.of("email", "ada@example.org"))
        .hasSize(32)
        .isEqualTo(hash.of("email", "ada@example.org"));
  }

  @Test
  void differsByPurposeTextAndKey() {
    byte[] one = hash.of("email", "ada@example.org");
    assertThat(hash.of("phone", "ada@example.org")).isNotEqualTo(one);
    assertThat(hash.of("email", "eve@example.org")).isNotEqualTo(one);
    assertThat(new KeyedHash(new byte[] {2}).of("email", "ada@example.org")).isNotEqualTo(one);
  }

  @Test
  void doesNotConfuseWherePurposeAndTextMeet() {
    assertThat(hash.of("ab", "c")).isNotEqualTo(hash.of("a", "bc"));
  }
}
