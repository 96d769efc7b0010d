package io.homeroom.identity.vault;

import java.util.Base64;

/**
 * A key given as a setting: 32 random bytes in base64.
 *
 * @param name what the setting is called, for the message when it is wrong
 */
public record SecretSetting(String name) {
  static final int SIZE = 32;

  public static SecretSetting named(String name) {
    return new SecretSetting(name);
  }

  /** The bytes of the setting; a wrong one stops the start, without being shown. */
  public byte[] bytes(String setting) {
    byte[] key = decoded(setting);
    if (key.length != SIZE) {
      throw refused();
    }
    return key;
  }

  private byte[] decoded(String setting) {
    try {
      return Base64.getDecoder().decode(setting);
    } catch (IllegalArgumentException notBase64) {
      throw refused();
    }
  }

  private IllegalStateException refused() {
    return new IllegalStateException(name + " is to be " + SIZE + " bytes in base64");
  }
}
