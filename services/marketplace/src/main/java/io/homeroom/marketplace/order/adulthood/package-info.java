/** What becomes of a child's orders when it is a child no more. */
@NullMarked
package io.homeroom.marketplace.order.adulthood;

import org.jspecify.annotations.NullMarked;
