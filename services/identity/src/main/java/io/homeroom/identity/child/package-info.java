/**
 * The children of families.
 *
 * <p>A <em>child</em> has a sealed <em>profile</em>. One under thirteen is stored and changed only
 * while the parent's <em>core consent</em> is in effect.
 */
@ApplicationModule(displayName = "Child")
@NullMarked
package io.homeroom.identity.child;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
