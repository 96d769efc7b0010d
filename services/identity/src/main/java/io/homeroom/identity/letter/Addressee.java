package io.homeroom.identity.letter;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.KnownPerson;
import org.jspecify.annotations.Nullable;

/** How somebody is written to. */
record Addressee(String email, @Nullable String phone, @Nullable String name, Language language) {

  static Addressee of(KnownPerson person) {
    var details = person.details();
    var phone = details.phone();
    return new Addressee(
        details.email().value(),
        phone == null ? null : phone.value(),
        details.name(),
        person.language());
  }

  static Addressee of(Letter.Address address) {
    return new Addressee(address.email().value(), null, null, address.language());
  }

  @Override
  public String toString() {
    return "Addressee[…]";
  }
}
