package io.homeroom.identity.family;

import java.util.Optional;

/** Who asks for what is being done, if it is a parent. */
public interface ActingParent {

  /** The parent who asks, as one of the family by their token, which may outlive that they are. */
  Optional<PersonId> in(FamilyId family);
}
