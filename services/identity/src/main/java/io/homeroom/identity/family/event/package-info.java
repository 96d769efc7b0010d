/** What is told of families and the people in them. */
@NamedInterface("event")
@NullMarked
package io.homeroom.identity.family.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
