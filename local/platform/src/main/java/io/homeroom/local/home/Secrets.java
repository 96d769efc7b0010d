package io.homeroom.local.home;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Passwords and keys, each made by chance when first asked for and the same from then on. */
public final class Secrets {

  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  private static final int PASSWORD_LENGTH = 32;
  private static final int KEY_BYTES = 32;

  private final SecureRandom random = new SecureRandom();
  private final PropertyFile file;

  public Secrets(Home home) {
    this.file = new PropertyFile(home.secrets());
  }

  /** Letters and digits only: it stands in addresses and configuration files as it is. */
  public String password(String name) {
    return keep(name + ".password", this::newPassword);
  }

  /** 32 bytes in base64. */
  public String key(String name) {
    return keep(name + ".key", this::newKey);
  }

  /** For RSA signatures. */
  public KeyPair keyPair(String name) {
    return KeyPair.of(keep(name + ".private", () -> KeyPair.next().privateKey()));
  }

  private synchronized String keep(String name, Supplier<String> fresh) {
    Map<String, String> known = new TreeMap<>(file.read());
    String secret = known.get(name);
    if (secret == null) {
      secret = fresh.get();
      known.put(name, secret);
      file.write(known, "Made once for this machine. Without the keys the data cannot be read.");
    }
    return secret;
  }

  private String newPassword() {
    StringBuilder password = new StringBuilder();
    random
        .ints(PASSWORD_LENGTH, 0, LETTERS.length())
        .forEach(i -> password.append(LETTERS.charAt(i)));
    return password.toString();
  }

  private String newKey() {
    byte[] bytes = new byte[KEY_BYTES];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
