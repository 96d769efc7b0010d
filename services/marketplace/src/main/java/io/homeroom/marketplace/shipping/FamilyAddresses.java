package io.homeroom.marketplace.shipping;

import io.homeroom.marketplace.shipping.address.Address;
import io.homeroom.marketplace.shipping.address.AddressSafe;
import io.homeroom.marketplace.shipping.refusal.AddressChangedMeanwhile;
import io.homeroom.marketplace.shipping.refusal.AddressRequired;
import io.homeroom.platform.sealing.Sealed;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The address of each family. */
@Repository
public class FamilyAddresses {
  private final JdbcClient jdbc;
  private final AddressSafe safe;
  private final Clock clock;

  FamilyAddresses(JdbcClient jdbc, AddressSafe safe, Clock clock) {
    this.jdbc = jdbc;
    this.safe = safe;
    this.clock = clock;
  }

  /**
   * Lets nothing be sent to a family without an address.
   *
   * @throws AddressRequired if its parents have given none
   */
  public void require(UUID family) {
    var there =
        jdbc.sql("select exists (select 1 from family_address where family_id = ?)")
            .param(family)
            .query(Boolean.class)
            .single();
    if (!there) {
      throw new AddressRequired();
    }
  }

  public Optional<KeptAddress> find(UUID family) {
    return jdbc.sql("select sealed, key_id, version from family_address where family_id = ?")
        .param(family)
        .query(
            (row, _) ->
                new KeptAddress(
                    safe.open(family, new Sealed(row.getBytes("sealed"), row.getString("key_id"))),
                    row.getLong("version")))
        .optional();
  }

  /**
   * Keeps an address in place of the one seen.
   *
   * @param seen the version seen, 0 where there was none
   * @throws AddressChangedMeanwhile if it is another by now
   */
  @Transactional
  public KeptAddress keep(UUID family, Address address, long seen) {
    var sealed = safe.seal(family, address);
    var kept =
        jdbc.sql(
                """
                insert into family_address (family_id, sealed, key_id, version, changed_at)
                select :family, :sealed, :key, 1, :now
                where :seen = 0 or exists (select 1 from family_address where family_id = :family)
                on conflict (family_id) do update
                  set sealed = excluded.sealed, key_id = excluded.key_id,
                    version = family_address.version + 1, changed_at = excluded.changed_at
                  where family_address.version = :seen
                """)
            .param("family", family)
            .param("sealed", sealed.bytes())
            .param("key", sealed.key())
            .param("now", Timestamp.from(clock.instant()))
            .param("seen", seen)
            .update();
    if (kept == 0) {
      throw new AddressChangedMeanwhile();
    }
    return new KeptAddress(address, seen + 1);
  }

  public void forget(UUID family) {
    jdbc.sql("delete from family_address where family_id = ?").param(family).update();
  }
}
