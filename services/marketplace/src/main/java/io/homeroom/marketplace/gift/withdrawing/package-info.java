/**
 * How a parent takes a gift back. What was opened and has not been sent gives its points back to
 * the child, over two services: each step can be repeated, and is until the gift is withdrawn.
 */
@NullMarked
package io.homeroom.marketplace.gift.withdrawing;

import org.jspecify.annotations.NullMarked;
