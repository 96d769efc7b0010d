/** What is told of children who come of age. */
@NamedInterface("event")
@NullMarked
package io.homeroom.identity.adulthood.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
