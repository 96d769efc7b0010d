/** How a child is given a PIN, how it is taken away, and how it is checked. */
@NamedInterface("change")
@NullMarked
package io.homeroom.identity.pin.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
