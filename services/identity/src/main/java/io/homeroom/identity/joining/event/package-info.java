/** What is told of parents who are invited. */
@NamedInterface("event")
@NullMarked
package io.homeroom.identity.joining.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
