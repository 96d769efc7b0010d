package io.homeroom.gateway.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** 256 random bits that the browser holds. Redis knows their hash only. */
record BrowserSessionId(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  static BrowserSessionId next() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new BrowserSessionId(BASE64.encodeToString(bytes));
  }

  static boolean isOne(String value) {
    return FORM.matcher(value).matches();
  }

  String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(US_ASCII));
      return BASE64.encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "BrowserSessionId[…]";
  }
}
