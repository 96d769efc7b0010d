/** What is told of consent. */
@NamedInterface("event")
@NullMarked
package io.homeroom.identity.consent.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
