/** What is told of children. */
@NamedInterface("event")
@NullMarked
package io.homeroom.identity.child.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
