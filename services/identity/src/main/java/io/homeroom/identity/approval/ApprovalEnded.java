package io.homeroom.identity.approval;

import io.homeroom.identity.approval.act.Act;

/** A request has been approved, rejected or withdrawn, or has expired. */
public record ApprovalEnded(ApprovalId approval, Act act, ApprovalState state) {}
