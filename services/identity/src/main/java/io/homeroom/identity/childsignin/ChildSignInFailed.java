package io.homeroom.identity.childsignin;

import io.homeroom.identity.child.ChildId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was not let in as a child.
 *
 * @param child who they said they are, if there is such a child
 * @param locked whether nothing was looked at any more
 */
public record ChildSignInFailed(@Nullable ChildId child, boolean locked) {}
