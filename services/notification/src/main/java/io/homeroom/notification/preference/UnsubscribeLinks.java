package io.homeroom.notification.preference;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The links by which a mail's reader gets no more of its kind. A token says who and what, and an
 * HMAC that it was made here; nothing is stored of it, and it is good for as long as the mail lies
 * in a mailbox.
 */
@Component
public class UnsubscribeLinks {

  public static final String PATH = "/api/notifications/unsubscribe";

  private static final Pattern TOKEN =
      Pattern.compile("([0-9a-f-]{36})\\.([a-z]{1,20})\\.([A-Za-z0-9_-]{43})");
  private static final int KEY_BYTES = 32;

  private final String publicUrl;
  private final SecretKeySpec key;

  UnsubscribeLinks(
      @Value("${homeroom.public.url}") String publicUrl,
      @Value("${homeroom.link-key}") String setting) {
    byte[] bytes = Base64.getDecoder().decode(setting);
    if (bytes.length < KEY_BYTES) {
      throw new IllegalArgumentException("HOMEROOM_LINK_KEY has fewer than 32 bytes");
    }
    this.publicUrl = publicUrl;
    this.key = new SecretKeySpec(bytes, "HmacSHA256");
  }

  public URI to(Unsubscription unsubscription) {
    return URI.create(publicUrl + PATH + "?token=" + token(unsubscription));
  }

  /**
   * What the token is for.
   *
   * @throws UnsubscriptionUnknown if it was not made here
   */
  public Unsubscription read(String token) {
    var parts = TOKEN.matcher(token);
    if (!parts.matches()) {
      throw new UnsubscriptionUnknown();
    }
    try {
      var kind = NoticeKind.valueOf(parts.group(2).toUpperCase(Locale.ROOT));
      var read = new Unsubscription(UUID.fromString(parts.group(1)), kind);
      if (MessageDigest.isEqual(token(read).getBytes(US_ASCII), token.getBytes(US_ASCII))) {
        return read;
      }
      throw new UnsubscriptionUnknown();
    } catch (IllegalArgumentException noneOfOurs) {
      throw new UnsubscriptionUnknown();
    }
  }

  private String token(Unsubscription unsubscription) {
    String said =
        unsubscription.personId() + "." + unsubscription.kind().name().toLowerCase(Locale.ROOT);
    return said + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac(said));
  }

  private byte[] mac(String said) {
    try {
      var mac = Mac.getInstance(key.getAlgorithm());
      mac.init(key);
      return mac.doFinal(("unsubscribe " + said).getBytes(US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 is part of every Java", e);
    }
  }
}
