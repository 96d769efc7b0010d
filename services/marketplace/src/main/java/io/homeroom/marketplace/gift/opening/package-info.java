/**
 * How a gift is opened, over two services: the gift is marked here, points move at progress, the
 * child gets what is in it here. Each step can be repeated, and is until the gift is opened or
 * known not to be.
 */
@NullMarked
package io.homeroom.marketplace.gift.opening;

import org.jspecify.annotations.NullMarked;
