package io.homeroom.marketplace.shipping.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.homeroom.marketplace.MarketplaceTest;
import io.homeroom.marketplace.shipping.FamilyAddresses;
import io.homeroom.platform.sealing.Sealed;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MarketplaceTest
class ResealingIT {
  @Autowired Environment environment;
  @Autowired FamilyAddresses addresses;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transactions;

  private final AddressSafe former = new AddressSafe(key(7), List.of());
  private final AddressSafe lost = new AddressSafe(key(8), List.of());

  @Test
  void sealsAllAnewAndChangesNothingElse() {
    var families = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    families.forEach(family -> keep(family, former.seal(family, Homes.home())));
    var nameless = UUID.randomUUID();
    keep(nameless, new Sealed(former.seal(nameless, Homes.home()).bytes(), null));

    reseal();

    for (var family : List.of(families.getFirst(), families.getLast(), nameless)) {
      var kept = addresses.find(family).orElseThrow();
      assertThat(kept.address()).isEqualTo(Homes.home());
      assertThat(kept.version()).isEqualTo(5);
    }
  }

  @Test
  void leavesWhatItCannotOpen() {
    var unreadable = UUID.randomUUID();
    keep(unreadable, lost.seal(unreadable, Homes.home()));
    var readable = UUID.randomUUID();
    keep(readable, former.seal(readable, Homes.home()));

    reseal();

    assertThat(keyOf(unreadable)).isEqualTo(lost.key());
    assertThat(keyOf(readable)).isNotEqualTo(former.key());
    addresses.forget(unreadable);
  }

  private void reseal() {
    var now = environment.getRequiredProperty("homeroom.address-key");
    var rotated = new AddressSafe(now, List.of(key(7)));
    new ResealingAddresses(jdbc, rotated, transactions).reseal();
  }

  private void keep(UUID family, Sealed sealed) {
    jdbc.sql(
            """
            insert into family_address (family_id, sealed, key_id, version, changed_at)
            values (?, ?, ?, 5, now())
            """)
        .param(family)
        .param(sealed.bytes())
        .param(sealed.key())
        .update();
  }

  private String keyOf(UUID family) {
    return jdbc.sql("select key_id from family_address where family_id = ?")
        .param(family)
        .query(String.class)
        .single();
  }

  private static String key(int each) {
    var key = new byte[32];
    Arrays.fill(key, (byte) each);
    return Base64.getEncoder().encodeToString(key);
  }
}
