/** What is told about shipments, and what makes an address go. */
@NullMarked
package io.homeroom.marketplace.shipping.messaging;

import org.jspecify.annotations.NullMarked;
