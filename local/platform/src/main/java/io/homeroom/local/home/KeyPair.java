package io.homeroom.local.home;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** An RSA key and what belongs to it: PKCS #8 and X.509, in base64. */
public record KeyPair(String privateKey, String publicKey) {
  private static final int BITS = 2048;

  static KeyPair next() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      var made = generator.generateKeyPair();
      return new KeyPair(base64(made.getPrivate()), base64(made.getPublic()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static KeyPair of(String privateKey) {
    try {
      var factory = KeyFactory.getInstance("RSA");
      var bytes = Base64.getDecoder().decode(privateKey);
      var key = (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(bytes));
      var open = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
      return new KeyPair(privateKey, base64(factory.generatePublic(open)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(Key key) {
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }
}
