package io.homeroom.gateway.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what Redis keeps for the place where it keeps it, so that no entry serves for another. */
@Component
public class Seal {

  private static final int BYTES = 32;

  private final Aead aead;

  Seal(BrowserSettings settings) throws GeneralSecurityException {
    this.aead = new AesGcmJce(bytesOf(settings.key()));
  }

  private static byte[] bytesOf(String key) {
    try {
      var bytes = Base64.getDecoder().decode(key);
      if (bytes.length == BYTES) {
        return bytes;
      }
    } catch (IllegalArgumentException notBase64) {
      throw refused(notBase64);
    }
    throw refused(null);
  }

  public String close(String text, String place) {
    try {
      var sealed = aead.encrypt(text.getBytes(UTF_8), place.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot seal", e);
    }
  }

  /** Nothing if it was sealed with another key or for another place, or was changed. */
  public Optional<String> open(String sealed, String place) {
    try {
      var text = aead.decrypt(Base64.getDecoder().decode(sealed), place.getBytes(UTF_8));
      return Optional.of(new String(text, UTF_8));
    } catch (GeneralSecurityException | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private static IllegalArgumentException refused(@Nullable Throwable cause) {
    return new IllegalArgumentException(
        "HOMEROOM_BROWSER_SESSION_KEY is to be %d bytes in base64".formatted(BYTES), cause);
  }
}
