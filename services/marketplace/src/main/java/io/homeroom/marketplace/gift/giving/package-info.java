/** How gifts are sent, and unlocked by the points of their children. */
@NullMarked
package io.homeroom.marketplace.gift.giving;

import org.jspecify.annotations.NullMarked;
