package io.homeroom.platform.web.idempotency;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps stored answers unreadable and questions unguessable: answers by AES-256-GCM, questions by
 * HMAC-SHA-256, each with a key derived from the one of the setting.
 */
final class Seal {
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final SecretKey answers;
  private final SecretKey questions;

  Seal(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException(
          "homeroom.idempotency.key must be 32 random bytes in base64");
    }
    this.answers = derived(key, "AES", "idempotency answers");
    this.questions = derived(key, "HmacSHA256", "idempotency questions");
  }

  /** Equal for equal questions: the target, the parameters and the body. */
  byte[] fingerprint(HttpServletRequest request) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(questions);
      mac.update(Sha256.of(request.getRequestURI().getBytes(UTF_8)));
      new TreeMap<>(request.getParameterMap())
          .forEach(
              (name, values) -> {
                mac.update(Sha256.of((name + values.length).getBytes(UTF_8)));
                Stream.of(values).forEach(value -> mac.update(Sha256.of(value.getBytes(UTF_8))));
              });
      return mac.doFinal(BodyDigest.of(request));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] seal(byte[] answer, byte[] boundTo) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, answer, boundTo);
    return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
  }

  byte[] open(byte[] sealed, byte[] boundTo) {
    var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    return cipher(
        Cipher.DECRYPT_MODE,
        nonce,
        Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length),
        boundTo);
  }

  private byte[] cipher(int mode, byte[] nonce, byte[] content, byte[] boundTo) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, answers, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(boundTo);
      return cipher.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A stored answer cannot be sealed or opened", e);
    }
  }

  private static SecretKey derived(byte[] key, String algorithm, String purpose) {
    try {
      var expansion =
          HKDFParameterSpec.ofExtract()
              .addIKM(new SecretKeySpec(key, "HKDF"))
              .thenExpand(purpose.getBytes(US_ASCII), KEY_BYTES);
      return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, expansion);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
