/** Families and the people in them as they are stored, and all that changes who belongs to whom. */
@NamedInterface("member")
@NullMarked
package io.homeroom.identity.family.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
