/** Course sessions page by page, the next to begin first. */
@NamedInterface("listing")
@NullMarked
package io.homeroom.booking.schedule.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
