-- A supplier has one shop, which goes by the supplier's id.
create table shop (
  supplier_id uuid        primary key,
  name        text        not null,
  about       text        not null,
  state       text        not null check (state in ('APPLIED', 'OPEN', 'REFUSED', 'SUSPENDED')),
  reason      text,
  version     bigint      not null,
  applied_at  timestamptz not null
);
create index shop_in_state on shop (state, supplier_id);

create table shop_decision (
  id          uuid        primary key,
  supplier_id uuid        not null references shop,
  decision    text        not null check (decision in ('APPROVE', 'REFUSE', 'SUSPEND', 'REINSTATE')),
  reason      text,
  decided_by  uuid        not null,
  decided_at  timestamptz not null
);
create index shop_decision_on_shop on shop_decision (supplier_id, id);
