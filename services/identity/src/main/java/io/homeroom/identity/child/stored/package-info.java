/** Children as they are stored and kept for views, and all that changes them. */
@NamedInterface("stored")
@NullMarked
package io.homeroom.identity.child.stored;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
