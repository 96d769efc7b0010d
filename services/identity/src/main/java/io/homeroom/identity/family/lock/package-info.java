/**
 * How changes to one person wait for each other. That of a family is {@link
 * io.homeroom.identity.family.member.FamilyLock}.
 */
@NamedInterface("lock")
@NullMarked
package io.homeroom.identity.family.lock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
