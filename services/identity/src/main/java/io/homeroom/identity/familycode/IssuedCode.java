package io.homeroom.identity.familycode;

import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.vault.FamilySafe;
import io.homeroom.identity.vault.Place;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * The code that a family has now. It is found by its lookup hash and readable with the family's
 * safe alone; another takes its place when a parent renews it.
 */
@Entity
@Table(name = "family_code")
class IssuedCode extends AbstractAggregateRoot<IssuedCode> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "family_id"))
  private FamilyId family;

  @Column private byte[] codeHash = new byte[0];
  private byte[] code = new byte[0];

  @SuppressWarnings("unused") // by the mapping
  private Instant issuedAt = Instant.EPOCH;

  @Version private @Nullable Long version;

  IssuedCode(FamilyId family) {
    this.family = family;
  }

  @SuppressWarnings("NullAway.Init")
  protected IssuedCode() {}

  void replace(FamilyCode next, byte[] hash, FamilySafe safe, Instant now) {
    if (code.length > 0) {
      registerEvent(new FamilyCodeRenewed(family));
    }
    codeHash = hash.clone();
    code = safe.seal(place(), next.value());
    issuedAt = now;
  }

  FamilyCode known(FamilySafe safe) {
    return new FamilyCode(safe.open(place(), code, String.class));
  }

  FamilyId family() {
    return family;
  }

  private Place place() {
    return new Place("family_code.code", family.value());
  }
}
