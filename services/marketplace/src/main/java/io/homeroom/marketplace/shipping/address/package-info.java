/**
 * Addresses, and how they are sealed. One key seals; <em>other keys</em> still open, or open
 * already, what was sealed with them, until all of it is sealed anew.
 */
@NullMarked
package io.homeroom.marketplace.shipping.address;

import org.jspecify.annotations.NullMarked;
