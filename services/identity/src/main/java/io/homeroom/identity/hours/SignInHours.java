package io.homeroom.identity.hours;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.vault.FamilySafe;
import io.homeroom.identity.vault.Place;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * The hours in which a child may be signed in, as its parent has set them; readable with the
 * family's safe alone. They know when they close next, so that whoever ends sessions then need not
 * open them all.
 */
@Entity
class SignInHours extends AbstractAggregateRoot<SignInHours> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "child_id"))
  private ChildId child;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "family_id"))
  private FamilyId family;

  private byte[] hours = new byte[0];

  @SuppressWarnings("unused") // read by a query
  private @Nullable Instant closesAt;

  @Version private @Nullable Long version;

  SignInHours(ChildId child, FamilyId family) {
    this.child = child;
    this.family = family;
  }

  @SuppressWarnings("NullAway.Init")
  protected SignInHours() {}

  void change(WeeklyHours next, FamilySafe safe, Instant now) {
    hours = safe.seal(place(), next);
    closesAt = next.closesAfter(now).orElse(null);
    registerEvent(new HoursChanged(family, child, false));
  }

  /** There are none any more. */
  SignInHours clear() {
    registerEvent(new HoursChanged(family, child, true));
    return this;
  }

  /** The sessions of the time before have been seen to. */
  void goOn(FamilySafe safe, Instant now) {
    closesAt = known(safe).closesAfter(now).orElse(null);
  }

  WeeklyHours known(FamilySafe safe) {
    return safe.open(place(), hours, WeeklyHours.class);
  }

  ChildId child() {
    return child;
  }

  FamilyId family() {
    return family;
  }

  private Place place() {
    return new Place("sign_in_hours.hours", child.value());
  }
}
