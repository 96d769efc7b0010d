/** What is told of PINs. */
@NamedInterface("event")
@NullMarked
package io.homeroom.identity.pin.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
