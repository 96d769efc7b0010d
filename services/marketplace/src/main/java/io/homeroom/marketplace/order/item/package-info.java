/** What is ordered: items, each so many of a product at a price. */
@NullMarked
package io.homeroom.marketplace.order.item;

import org.jspecify.annotations.NullMarked;
