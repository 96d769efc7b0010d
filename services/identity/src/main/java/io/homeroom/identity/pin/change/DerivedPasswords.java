package io.homeroom.identity.pin.change;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.credential.Password;
import io.homeroom.identity.pin.Pin;
import io.homeroom.identity.pin.PinGeneration;
import io.homeroom.identity.vault.KeyedHash;
import io.homeroom.identity.vault.SecretSetting;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes of a PIN what the identity provider keeps a hash of. There are only a million PINs: without
 * the key, neither what the provider has nor what is stored here lets anybody try them.
 */
@Component
class DerivedPasswords {
  private final KeyedHash hash;

  DerivedPasswords(@Value("${homeroom.pin-key}") String setting) {
    this.hash = new KeyedHash(SecretSetting.named("HOMEROOM_PIN_KEY").bytes(setting));
  }

  Password of(ChildId child, PinGeneration generation, Pin pin) {
    var text = child.value() + "|" + generation.value() + "|" + pin.value();
    byte[] derived = hash.of("child-pin", text);
    return new Password(Base64.getUrlEncoder().withoutPadding().encodeToString(derived));
  }
}
