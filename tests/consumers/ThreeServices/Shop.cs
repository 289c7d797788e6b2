using Acme.Orders;
using Acme.Payments;
using Acme.Stock;

namespace ThreeServices;

/// <summary>Buys an item: reserves it, orders it and pays for it.</summary>
internal sealed class Shop(IStockClient stock, IOrdersClient orders, IPaymentsClient payments)
{
    public async Task<string> BuyAsync(string customer, string item, long cents, CancellationToken cancellationToken = default)
    {
        var reserved = await stock.ReserveAsync(reserve => reserve.WithItem(item).WithQuantity(1), cancellationToken);
        var order = await orders.PlaceOrderAsync(
            place => place.WithCustomer(customer).AddLines(line => line.WithItem(item).WithQuantity(1)),
            cancellationToken);
        try
        {
            var payment = await payments.ChargeAsync(
                charge => charge.WithOrderId(order.OrderId).WithCents(cents).WithCurrency(Currency.Eur),
                cancellationToken);
            return $"order {order.OrderId}, payment {payment.PaymentId}, {reserved.Left} left";
        }
        catch (CardDeclinedException declined)
        {
            return $"order {order.OrderId} is not paid: {declined.Reason}";
        }
    }
}
