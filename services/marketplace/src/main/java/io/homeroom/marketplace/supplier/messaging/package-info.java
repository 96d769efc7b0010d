/** What identity tells of suppliers. */
@NullMarked
package io.homeroom.marketplace.supplier.messaging;

import org.jspecify.annotations.NullMarked;
