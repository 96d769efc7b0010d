package io.homeroom.identity.child.stored;

import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.ChildProfile;
import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.vault.FamilySafe;
import java.util.Base64;
import java.util.UUID;

/**
 * A child as Redis holds it.
 *
 * @param profile sealed, byte by byte as in the store, in base64
 */
record KeptChild(UUID child, Language language, String profile, long version) {

  KnownChild open(FamilyId family, FamilySafe safe) {
    var id = new ChildId(child);
    var sealed = Base64.getDecoder().decode(profile);
    var readable = safe.open(Child.placeOfProfile(id), sealed, ChildProfile.class);
    return new KnownChild(id, family, readable, language, version);
  }
}
