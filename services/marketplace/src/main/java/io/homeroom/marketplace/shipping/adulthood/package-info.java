/** What becomes of shipments to a child that comes of age. */
@NullMarked
package io.homeroom.marketplace.shipping.adulthood;

import org.jspecify.annotations.NullMarked;
