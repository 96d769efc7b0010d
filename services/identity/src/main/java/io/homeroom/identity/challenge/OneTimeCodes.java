package io.homeroom.identity.challenge;

import io.homeroom.identity.vault.KeyedHash;
import io.homeroom.identity.vault.SecretSetting;
import java.nio.ByteBuffer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Derives codes from their ids, so that asking twice gives the same code and none has to be kept.
 * What is kept is a hash; so few digits are only safe in one that is keyed.
 */
@Component
public class OneTimeCodes {
  private static final long POSSIBLE = 1_000_000;

  private final KeyedHash hash;

  OneTimeCodes(@Value("${homeroom.link-key}") String setting) {
    this.hash = new KeyedHash(SecretSetting.named("HOMEROOM_LINK_KEY").bytes(setting));
  }

  public OneTimeCode of(CodeId id) {
    long derived = ByteBuffer.wrap(hash.of("one-time-code", id.value().toString())).getLong();
    return new OneTimeCode("%06d".formatted(Long.remainderUnsigned(derived, POSSIBLE)));
  }

  public byte[] hashOf(CodeId id, OneTimeCode code) {
    return hash.of("one-time-code-hash", id.value() + "|" + code.value());
  }
}
