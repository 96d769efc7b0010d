package io.homeroom.identity.vault;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VaultConfiguration {
  private static final Duration KEPT_UNWRAPPED = Duration.ofMinutes(1);
  private static final int KEPT_AT_MOST = 1_000;

  @Bean
  Vault vault(FamilyKeys keys, Aead keyEncryptionKey) {
    return new Vault(
        keys,
        new KeyWrapping(keyEncryptionKey),
        Caffeine.newBuilder().expireAfterWrite(KEPT_UNWRAPPED).maximumSize(KEPT_AT_MOST).build());
  }

  /** The local key-encryption key; a bean of a {@code KmsClient} would stand here instead. */
  @Bean
  Aead keyEncryptionKey(@Value("${homeroom.key-encryption-key}") String setting)
      throws GeneralSecurityException {
    AeadConfig.register();
    return new AesGcmJce(SecretSetting.named("HOMEROOM_KEY_ENCRYPTION_KEY").bytes(setting));
  }

  @Bean
  KeyedHash lookupHash(@Value("${homeroom.lookup-key}") String setting) {
    return new KeyedHash(SecretSetting.named("HOMEROOM_LOOKUP_KEY").bytes(setting));
  }
}
