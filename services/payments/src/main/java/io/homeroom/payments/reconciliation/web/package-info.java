/** Where staff sees it. */
@NullMarked
package io.homeroom.payments.reconciliation.web;

import org.jspecify.annotations.NullMarked;
