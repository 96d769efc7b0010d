/** What is told about orders, and what ends them. */
@NullMarked
package io.homeroom.marketplace.order.messaging;

import org.jspecify.annotations.NullMarked;
