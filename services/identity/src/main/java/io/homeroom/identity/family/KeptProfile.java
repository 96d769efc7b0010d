package io.homeroom.identity.family;

import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PersonalDetails;
import io.homeroom.identity.vault.FamilySafe;
import io.homeroom.platform.web.security.Role;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * A person as Redis holds them.
 *
 * @param details sealed, byte by byte as in the store, in base64
 * @param guardians all parents of the same family, who includes the person if they are one
 */
public record KeptProfile(
    UUID person, UUID family, Role role, Language language, String details, List<UUID> guardians) {

  public KnownPerson open(FamilySafe safe) {
    var id = new PersonId(person);
    var sealed = Base64.getDecoder().decode(details);
    var readable = safe.open(id.placeOfDetails(), sealed, PersonalDetails.class);
    return new KnownPerson(id, new FamilyId(family), role, language, readable);
  }
}
