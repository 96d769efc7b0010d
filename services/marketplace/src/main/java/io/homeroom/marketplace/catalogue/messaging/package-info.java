/** What is told about products. */
@NullMarked
package io.homeroom.marketplace.catalogue.messaging;

import org.jspecify.annotations.NullMarked;
