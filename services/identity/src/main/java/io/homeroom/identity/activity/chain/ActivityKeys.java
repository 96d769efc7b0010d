package io.homeroom.identity.activity.chain;

import io.homeroom.identity.activity.Entry;
import io.homeroom.identity.activity.anchor.Head;
import io.homeroom.identity.vault.KeyedHash;
import io.homeroom.identity.vault.SecretSetting;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes macs with the present key, and checks those made with it or a former one. A key goes by a
 * name that is made of it, so that nobody has to number keys.
 */
@Component
class ActivityKeys {
  private static final int NAME_LENGTH = 16;
  private final String present;
  private final Map<String, KeyedHash> byName = new HashMap<>();

  ActivityKeys(
      @Value("${homeroom.activity.key}") String present,
      @Value("${homeroom.activity.former-keys:}") List<String> former) {
    former.forEach(setting -> add("HOMEROOM_ACTIVITY_FORMER_KEYS", setting));
    this.present = add("HOMEROOM_ACTIVITY_KEY", present);
  }

  SealedEntry seal(Entry entry, Head before) {
    return new SealedEntry(entry, present, mac(present, entry, before));
  }

  boolean know(SealedEntry sealed) {
    return byName.containsKey(sealed.keyId());
  }

  /** Whether an entry is as it was appended, right behind the one before. */
  boolean vouchFor(SealedEntry sealed, Head before) {
    return sealed.mac().equals(mac(sealed.keyId(), sealed.entry(), before));
  }

  SealedHead seal(Head head) {
    return new SealedHead(head, present, mac(present, "activity-head", textOf(head)));
  }

  /** Whether a head is as it was sealed, by a key that is known. */
  boolean vouchFor(SealedHead sealed) {
    return byName.containsKey(sealed.keyId())
        && sealed.seal().equals(mac(sealed.keyId(), "activity-head", textOf(sealed.head())));
  }

  private String mac(String key, Entry entry, Head before) {
    return mac(key, "activity", before.mac() + "\n" + entry.text());
  }

  private String mac(String key, String purpose, String text) {
    var hash = byName.get(key);
    if (hash == null) {
      throw new IllegalArgumentException("There is no key " + key);
    }
    return HexFormat.of().formatHex(hash.of(purpose, text));
  }

  private static String textOf(Head head) {
    return head.sequence() + "\n" + head.mac();
  }

  private String add(String setting, String value) {
    var hash = new KeyedHash(SecretSetting.named(setting).bytes(value));
    var name = HexFormat.of().formatHex(hash.of("activity-key", "name")).substring(0, NAME_LENGTH);
    byName.put(name, hash);
    return name;
  }
}
